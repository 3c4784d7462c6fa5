// Has the browser make and use passkeys (WebAuthn). The server says what to ask and reads what is
// answered; here it is only put into the form that each of them needs.
(() => {
    if (window.labgoalsPasskeys) {
        return;
    }
    const bytes = (text) => {
        const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
        return Uint8Array.from(plain, (each) => each.charCodeAt(0));
    };
    const text = (buffer) =>
        btoa(String.fromCharCode(...new Uint8Array(buffer)))
            .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
    const described = (list) => list.map((each) => ({ ...each, id: bytes(each.id) }));

    const json = (made, response) => JSON.stringify({
        id: made.id,
        rawId: text(made.rawId),
        type: made.type,
        clientExtensionResults: {},
        response: { clientDataJSON: text(made.response.clientDataJSON), ...response },
    });

    const told = async (work) => {
        try {
            return { answer: await work() };
        } catch (problem) {
            const known = { NotAllowedError: 'cancelled', InvalidStateError: 'there' };
            return { trouble: known[problem.name] || 'failed' };
        }
    };

    const use = async (question) => {
        const asked = JSON.parse(question);
        const used = await navigator.credentials.get({
            publicKey: {
                ...asked,
                challenge: bytes(asked.challenge),
                allowCredentials: described(asked.allowCredentials),
            },
        });
        const handle = used.response.userHandle;
        return json(used, {
            authenticatorData: text(used.response.authenticatorData),
            signature: text(used.response.signature),
            userHandle: handle && handle.byteLength ? text(handle) : null,
        });
    };

    window.labgoalsPasskeys = {
        // Why passkeys do not work here: 'browser', 'address', or nothing where they do.
        trouble(address) {
            if (location.origin !== address) {
                return 'address';
            }
            return window.PublicKeyCredential && navigator.credentials ? '' : 'browser';
        },
        make: (question) => told(async () => {
            const asked = JSON.parse(question);
            const made = await navigator.credentials.create({
                publicKey: {
                    ...asked,
                    challenge: bytes(asked.challenge),
                    user: { ...asked.user, id: bytes(asked.user.id) },
                    excludeCredentials: described(asked.excludeCredentials),
                },
            });
            return json(made, { attestationObject: text(made.response.attestationObject) });
        }),
        use: (question) => told(() => use(question)),
        // Sends the answer to the door as the sign-in form sends a password.
        async signIn(question, door) {
            const result = await told(() => use(question));
            if (result.answer) {
                const form = document.createElement('form');
                form.method = 'POST';
                form.action = door;
                const field = document.createElement('input');
                field.type = 'hidden';
                field.name = 'answer';
                field.value = result.answer;
                form.append(field);
                document.body.append(form);
                form.submit();
            }
            return result;
        },
    };
})();
