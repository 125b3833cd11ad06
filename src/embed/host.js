// Makes a frame of Kickoff as high as what it shows. For pages around it, which load it as `embed.js`; the
// frame works without it, at the height that its tag says. Snippets name this file's hash, so its bytes
// never change: whatever is new gets a file of another name.
(() => {
  const LEAST = 40;
  const MOST = 20000;

  class KickoffWidget extends HTMLElement {
    connectedCallback() {
      this.listen = ({ source, data, origin }) => {
        const frame = this.querySelector('iframe');
        if (!frame || source !== frame.contentWindow) return;
        // A frame without an origin of its own is called null.
        if (origin !== 'null' && origin !== new URL(frame.src).origin) return;
        if (data?.type !== 'kickoff:resize' || data.v !== 1 || !Number.isInteger(data.height)) return;
        frame.style.setProperty('height', `${Math.min(Math.max(data.height, LEAST), MOST)}px`, 'important');
      };
      addEventListener('message', this.listen);
      // What the frame told before this script ran is told again.
      this.querySelector('iframe')?.contentWindow?.postMessage({ type: 'kickoff:ask', v: 1 }, '*');
    }

    disconnectedCallback() {
      removeEventListener('message', this.listen);
    }
  }

  if (!customElements.get('kickoff-widget')) customElements.define('kickoff-widget', KickoffWidget);
})();
