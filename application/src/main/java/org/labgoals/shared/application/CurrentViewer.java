package org.labgoals.shared.application;

import java.util.function.Supplier;

/** Who is asking right now; throws {@link NobodySignedIn} when nobody is. */
@FunctionalInterface
public interface CurrentViewer extends Supplier<Viewer> {

    /** Nobody is signed in where somebody has to be. */
    final class NobodySignedIn extends RuntimeException {
        public NobodySignedIn() {
            super("Sign in first.", null, false, false);
        }
    }
}
