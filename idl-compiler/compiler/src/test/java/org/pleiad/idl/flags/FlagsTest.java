package org.pleiad.idl.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.Emit;

class FlagsTest {

    @Test
    void readsOurOwnFlags() {
        Request request = read(
                "-I",
                "inc",
                "-Imore",
                "-DA",
                "-DB=2",
                "-UC",
                "-d",
                "out",
                "--emit=client",
                "--package-prefix",
                "com.acme",
                "--package-prefix",
                "Bank=org.bank",
                "--package-translate",
                "X/Y=z",
                "a.idl",
                "b.idl");
        CompilerOptions options = request.options();
        assertThat(options.includePath()).containsExactly(Path.of("inc"), Path.of("more"));
        assertThat(options.defines()).containsEntry("A", "").containsEntry("B", "2");
        assertThat(options.undefines()).containsExactly("C");
        assertThat(options.emit()).isEqualTo(Emit.CLIENT);
        assertThat(options.packagePrefix()).isEqualTo("com.acme");
        assertThat(options.packagePrefixes()).containsEntry("Bank", "org.bank");
        assertThat(options.packageTranslations()).containsEntry("X/Y", "z");
        assertThat(options.sources()).containsExactly(Path.of("a.idl"), Path.of("b.idl"));
        assertThat(request.outputDirectory()).isEqualTo(Path.of("out"));
    }

    @Test
    void readsTheFlagsOfIdlj() {
        Request request = read(
                "-td",
                "out",
                "-i",
                "inc",
                "-fserver",
                "-emitAll",
                "-pkgPrefix",
                "Bank",
                "com.acme",
                "-pkgTranslate",
                "A",
                "b.c",
                "-v",
                "-keep",
                "x.idl");
        assertThat(request.options().emit()).isEqualTo(Emit.SERVER);
        assertThat(request.options().emitIncluded()).isTrue();
        assertThat(request.options().packagePrefixes()).containsEntry("Bank", "com.acme");
        assertThat(request.options().packageTranslations()).containsEntry("A", "b.c");
        assertThat(request.options().includePath()).containsExactly(Path.of("inc"));
        assertThat(request.outputDirectory()).isEqualTo(Path.of("out"));
        assertThat(request.verbose()).isTrue();
        assertThat(request.keepOld()).isTrue();
    }

    @Test
    void readsTheFlagsOfJacorb() {
        Request request = read("-d", "out", "-i2jpackage", "A::B:com.acme", "-generate_helper", "jacorb", "x.idl");
        assertThat(request.options().packageTranslations()).containsEntry("A::B", "com.acme");
        assertThat(request.options().sources()).containsExactly(Path.of("x.idl"));
        assertThat(request.notes()).singleElement().asString().startsWith("-generate_helper jacorb has no effect");
    }

    @Test
    void takesEverythingAfterTwoHyphensAsFiles() {
        assertThat(read("--", "-v").options().sources()).containsExactly(Path.of("-v"));
    }

    @Test
    void namesTheFlagThatItDoesNotKnow() {
        assertThatThrownBy(() -> read("-oldImplBase", "x.idl"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'-oldImplBase' is no flag");
    }

    @Test
    void namesTheOperandThatIsMissing() {
        assertThatThrownBy(() -> read("x.idl", "-pkgPrefix", "Bank"))
                .isInstanceOf(UsageException.class)
                .hasMessage("-pkgPrefix needs TYPE PACKAGE after it");
    }

    @Test
    void refusesAnUnknownHalf() {
        assertThatThrownBy(() -> read("--emit", "both")).hasMessageContaining("client, server or all");
    }

    private static Request read(String... words) {
        return Flags.read(List.of(words));
    }
}
