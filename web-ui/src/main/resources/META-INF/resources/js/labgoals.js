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
