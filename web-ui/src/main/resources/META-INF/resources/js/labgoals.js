// What the screens need from the browser itself: the colour scheme before the first paint is in the
// page's head; here are the search key and the telling of words that are typed but not yet sent.
(() => {
    if (window.labgoals) {
        return;
    }
    const fields = (root) => [...root.querySelectorAll('[data-keep]')];

    const tell = (root) => {
        const detail = {};
        for (const field of fields(root)) {
            if (typeof field.value === 'string' && field.value !== '') {
                detail[field.dataset.keep] = field.value;
            }
        }
        root.dispatchEvent(new CustomEvent('labgoals-typed', { detail }));
    };

    window.labgoals = {
        // Tells the server soon after each change what is typed below root, until stopped.
        keep(root) {
            if (root.labgoalsStop) {
                return;
            }
            let waiting;
            const soon = () => {
                clearTimeout(waiting);
                waiting = setTimeout(() => tell(root), 500);
            };
            const kinds = ['input', 'change'];
            kinds.forEach((kind) => root.addEventListener(kind, soon, true));
            root.labgoalsStop = () => {
                clearTimeout(waiting);
                kinds.forEach((kind) => root.removeEventListener(kind, soon, true));
                root.labgoalsStop = undefined;
            };
        },
        stop(root) {
            if (root.labgoalsStop) {
                root.labgoalsStop();
            }
        },
        bringBack(root, values) {
            for (const [name, value] of Object.entries(values)) {
                const field = root.querySelector(`[data-keep="${CSS.escape(name)}"]`);
                if (field) {
                    field.value = value;
                    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
                }
            }
        },
        // Marks what only one of two columns says, and tells it above them; again after each repaint.
        compare(root) {
            const told = root.querySelector('.differences');
            const sides = [...root.querySelectorAll('[data-time]')];
            if (!told || sides.length !== 2) {
                return;
            }
            const lines = (side) => {
                const found = new Map();
                const walker = document.createTreeWalker(side, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    const at = walker.currentNode.parentElement;
                    const text = walker.currentNode.textContent.replace(/\s+/g, ' ').trim();
                    if (text && !at.closest('.compared-time, svg, script, style, .only-heard, [aria-hidden="true"]') && at.checkVisibility()) {
                        found.set(text, [...(found.get(text) || []), at]);
                    }
                }
                return found;
            };
            const list = (side, only) => {
                const part = document.createElement('div');
                const title = document.createElement('h3');
                title.textContent = told.dataset.only.replace('{0}', side.dataset.time);
                const items = document.createElement('ul');
                const texts = [...only.keys()];
                texts.slice(0, 20).forEach((text) => {
                    const item = document.createElement('li');
                    item.textContent = text;
                    items.append(item);
                });
                part.append(title, items);
                if (texts.length > 20) {
                    const more = document.createElement('p');
                    more.textContent = told.dataset.more.replace('{0}', texts.length - 20);
                    part.append(more);
                }
                return part;
            };
            let before = '';
            const look = () => {
                const said = sides.map(lines);
                const only = said.map((own, n) =>
                    new Map([...own].filter(([text]) => !said[1 - n].has(text))));
                const now = JSON.stringify(only.map((own) => [...own.keys()]));
                if (now === before) {
                    return;
                }
                before = now;
                root.querySelectorAll('.differs').forEach((one) => one.classList.remove('differs'));
                only.forEach((own) => own.forEach((places) =>
                    places.forEach((one) => one.classList.add('differs'))));
                const title = document.createElement('h2');
                title.textContent = only.some((own) => own.size) ? told.dataset.title : told.dataset.none;
                told.replaceChildren(title,
                    ...sides.filter((side, n) => only[n].size).map((side) => list(side, only[sides.indexOf(side)])));
            };
            let waiting;
            const soon = () => {
                clearTimeout(waiting);
                waiting = setTimeout(look, 250);
            };
            new MutationObserver(soon).observe(root.querySelector('.compared'),
                { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['hidden', 'selected'] });
            soon();
        },
        // Lets the links of the parts that show an earlier time lead to the same time, where the page
        // that they lead to can be looked at so; after each repaint too.
        keepTime(root, query, addresses) {
            const knowing = new RegExp(addresses);
            const keep = () => root.querySelectorAll('.then a[href]').forEach((link) => {
                const at = new URL(link.href);
                const [path] = at.href.slice(document.baseURI.length).split(/[?#]/);
                if (!at.href.startsWith(document.baseURI) || at.searchParams.has('asOf')
                    || link.hasAttribute('download') || !knowing.test(path)) {
                    return;
                }
                new URLSearchParams(query).forEach((value, name) => at.searchParams.set(name, value));
                link.setAttribute('href', at.href.slice(document.baseURI.length));
            });
            new MutationObserver(keep).observe(root,
                { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
            keep();
        },
        scheme(value) {
            localStorage.setItem('labgoals-scheme', value);
            document.documentElement.style.colorScheme = value;
        },
    };

    window.addEventListener('keydown', (event) => {
        const typing = event.composedPath().some(
            (part) => part.tagName && (/^(INPUT|TEXTAREA|SELECT)$/.test(part.tagName) || part.isContentEditable));
        const search = document.querySelector('.shell-search');
        if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && search) {
            event.preventDefault();
            search.focus();
        }
    });
})();
