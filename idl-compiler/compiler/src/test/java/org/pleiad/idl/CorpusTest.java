package org.pleiad.idl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.IdlType.Primitive;

/** Everything in the folder {@code corpus} and everything that ships with the compiler is accepted. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path SHIPPED = Path.of("target/classes/org/pleiad/idl/include");

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> own = Files.list(CORPUS);
                Stream<Path> shipped = Files.list(SHIPPED)) {
            return Stream.concat(own, shipped)
                    .filter(file -> file.toString().endsWith(".idl"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void acceptsWithoutAnError(Path source) {
        var options = CompilerOptions.builder().source(source).build();

        TranslationUnit unit = IdlFrontEnd.read(options).get(0);

        assertThat(unit.accepted()).as("%s", unit.diagnostics()).isTrue();
        assertThat(unit.specification().contents()).isNotEmpty();
    }

    @Test
    void readsTheGridAsPrintedAndTheGridAsMeant() {
        assertThat(get("grid_verbatim.idl").result()).isEqualTo(Primitive.VOID);
        assertThat(get("grid.idl").result()).isEqualTo(Primitive.LONG);
        assertThat(get("grid.idl").documentation()).isEqualTo("Fetches an element.");
    }

    private static Operation get(String file) {
        var options = CompilerOptions.builder().source(CORPUS.resolve(file)).build();
        var grid = (InterfaceDef)
                IdlFrontEnd.read(options).get(0).specification().contents().get(0);
        return grid.operations().get(1);
    }
}
