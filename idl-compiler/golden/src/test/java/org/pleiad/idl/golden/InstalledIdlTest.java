package org.pleiad.idl.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pleiad.idl.Compilation;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.IdlCompiler;

/** The IDL of omniORB's object services, from Debian's package omniorb-idl: thousands of classes take a while. */
class InstalledIdlTest {

    private static final Path INSTALLED = Path.of("/usr/share/idl/omniORB/COS");

    /** Older than the standard: they name what has left it, or derive from local interfaces and are not local. */
    private static final Pattern OUTDATED =
            Pattern.compile("(CosTSPortability|NRService|SecurityLevel.|SecurityAdmin|SecurityReplaceable)\\.idl");

    @Test
    void javaOfTheInstalledObjectServicesCompilesWithoutAWarning() throws IOException {
        assumeTrue(Files.isDirectory(INSTALLED), "the package omniorb-idl is not installed");
        CompilerOptions.Builder options = CompilerOptions.builder().include(INSTALLED);
        List<Path> sources = sources();
        sources.forEach(options::source);

        Compilation compilation = IdlCompiler.compile(options.build());

        assertThat(sources).hasSizeGreaterThan(40);
        assertThat(compilation.succeeded()).as("%s", compilation.diagnostics()).isTrue();
        assertThatCode(() -> InMemoryCompiler.compile(compilation.files())).doesNotThrowAnyException();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(INSTALLED)) {
            return files.filter(InstalledIdlTest::isCurrent).sorted().toList();
        }
    }

    private static boolean isCurrent(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".idl") && !OUTDATED.matcher(name).matches();
    }
}
