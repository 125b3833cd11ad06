//! The same files work under any path.

use kickoff_browser_tests::{Person, Result, ensure, site};

#[tokio::test]
async fn at_the_root_and_in_folders() -> Result<()> {
    for prefix in ["/", "/repo/", "/district/code/"] {
        let site = site::server()?.under(prefix).start(0)?;
        let person = Person::new().await?;
        person.goto(&site.url).await?;
        person.sees("a language", "location.pathname.endsWith('/en/')").await?;
        person.clicks(".role-card a[href$='guides/district/']").await?;
        person.sees("the guide", "document.querySelector('.guide')").await?;
        person.ticks("district.register").await?;
        person.sees_progress("district", 1).await?;
        person.clicks(".task a[href*='documents/email-recruit/']").await?;
        person.sees("the letter", "document.querySelector('.letter')").await?;
        person.driver.back().await?;
        person.sees("the guide again", "document.querySelector('.guide')").await?;
        person.sees_progress("district", 1).await?;
        for request in person.requests().await? {
            ensure!(request.starts_with(&site.url), "{request} is outside of {}", site.url);
        }
        person.leave().await?;
    }
    Ok(())
}
