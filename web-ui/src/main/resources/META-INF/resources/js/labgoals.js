// What the screens need from the browser itself: the colour scheme before the first paint is in the
// page's head; here are the search key and the keeping of words that were typed but not yet sent.
(() => {
    if (window.labgoals) {
        return;
    }
    const PREFIX = 'labgoals:';

    const fields = (root) => [...root.querySelectorAll('[data-keep]')];

    const save = (root, key) => {
        const values = {};
        let any = false;
        for (const field of fields(root)) {
            const value = field.value;
            if (typeof value === 'string' && value !== '') {
                values[field.dataset.keep] = value;
                any = true;
            }
        }
        for (const name of Object.keys(root.dataset).filter((n) => n.startsWith('kept'))) {
            values[name] = root.dataset[name];
        }
        try {
            if (any) {
                localStorage.setItem(PREFIX + key, JSON.stringify({ at: Date.now(), values }));
            }
        } catch (full) {
            // A browser that keeps nothing takes nothing away from the form itself.
        }
    };

    window.labgoals = {
        // Keeps what is typed below root under the key until forgotten.
        keep(root, key) {
            if (root.labgoalsKept) {
                return;
            }
            root.labgoalsKept = true;
            let waiting;
            const soon = () => {
                clearTimeout(waiting);
                waiting = setTimeout(() => root.labgoalsKept && save(root, key), 250);
            };
            root.addEventListener('input', soon, true);
            root.addEventListener('change', soon, true);
            root.addEventListener('value-changed', soon, true);
            root.labgoalsStop = () => {
                clearTimeout(waiting);
                root.labgoalsKept = false;
            };
        },
        forget(root, key) {
            if (root && root.labgoalsStop) {
                root.labgoalsStop();
            }
            localStorage.removeItem(PREFIX + key);
        },
        kept(key) {
            return localStorage.getItem(PREFIX + key) || '';
        },
        forgetAll(account) {
            Object.keys(localStorage)
                .filter((key) => key.startsWith(PREFIX + account + ':'))
                .forEach((key) => localStorage.removeItem(key));
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
