package org.pleiad.maven.generation;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import org.pleiad.idl.IdlCompiler;
import org.pleiad.maven.incremental.Fingerprint;

/**
 * Tells one build of the compiler from another by its code, not by its version: in a reactor that builds the compiler
 * itself, and between two snapshots, the version stays the same.
 */
final class CompilerIdentity {

    private CompilerIdentity() {}

    static void addTo(Fingerprint fingerprint) throws IOException {
        CodeSource code = IdlCompiler.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            fingerprint.add("compiler", "unknown");
            return;
        }
        try {
            fingerprint.addTree(Path.of(code.getLocation().toURI()), file -> true);
        } catch (URISyntaxException e) {
            throw new IOException("the compiler's place is no path: " + code.getLocation(), e);
        }
    }
}
