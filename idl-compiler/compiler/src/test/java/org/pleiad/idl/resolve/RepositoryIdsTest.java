package org.pleiad.idl.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.Idl;
import org.pleiad.idl.IdlFrontEnd;
import org.pleiad.idl.TranslationUnit;
import org.pleiad.idl.model.ScopedName;

class RepositoryIdsTest {

    @Test
    void areTheScopedNameWithVersionOneWhenNothingIsSaid() {
        assertThat(id("module A { interface B { struct C { long x; }; }; };", "A::B::C"))
                .isEqualTo("IDL:A/B/C:1.0");
    }

    @Test
    void takeThePrefixUpToTheEndOfTheScopeThatSetsIt() {
        String text = """
                interface Before {};
                #pragma prefix "one"
                module A {
                    interface Outer {};
                    #pragma prefix "two"
                    interface Inner {};
                };
                interface After {};
                #pragma prefix ""
                interface Bare {};
                """;

        assertThat(id(text, "Before")).isEqualTo("IDL:Before:1.0");
        assertThat(id(text, "A")).isEqualTo("IDL:one/A:1.0");
        assertThat(id(text, "A::Outer")).isEqualTo("IDL:one/A/Outer:1.0");
        assertThat(id(text, "A::Inner")).isEqualTo("IDL:two/Inner:1.0");
        assertThat(id(text, "After")).isEqualTo("IDL:one/After:1.0");
        assertThat(id(text, "Bare")).isEqualTo("IDL:Bare:1.0");
    }

    @Test
    void doNotTakeThePrefixOfTheIncludingOrTheIncludedFile() {
        Map<String, String> files = Map.of(
                "test.idl", "#pragma prefix \"main\"\n#include \"other.idl\"\ninterface M {};",
                "other.idl", "interface Plain {};\n#pragma prefix \"other\"\ninterface O {};");

        assertThat(id(files, "Plain")).isEqualTo("IDL:Plain:1.0");
        assertThat(id(files, "O")).isEqualTo("IDL:other/O:1.0");
        assertThat(id(files, "M")).isEqualTo("IDL:main/M:1.0");
    }

    /** The example of CORBA 3.3 part 1, section 14.7.6. */
    @Test
    void goOnAfterThePrefixFromTheScopeThatSetsIt() {
        String text = """
                module M1 {
                    typedef long T1;
                    typedef long T2;
                    #pragma ID T2 "DCE:d62207a2-011e-11ce-88b4-0800090b5d3e:3"
                };
                #pragma prefix "P1"
                module M2 {
                    module M3 {
                        #pragma prefix "P2"
                        typedef long T3;
                    };
                    typedef long T4;
                    #pragma version T4 2.4
                };
                """;

        assertThat(id(text, "M1::T1")).isEqualTo("IDL:M1/T1:1.0");
        assertThat(id(text, "M1::T2")).isEqualTo("DCE:d62207a2-011e-11ce-88b4-0800090b5d3e:3");
        assertThat(id(text, "M2::M3::T3")).isEqualTo("IDL:P2/T3:1.0");
        assertThat(id(text, "M2::T4")).isEqualTo("IDL:P1/M2/T4:2.4");
    }

    /** The files {@code ids/*.ids} are what omniidl 4.3 makes of the sources beside them. */
    @ParameterizedTest
    @ValueSource(strings = {"nasty", "nested"})
    void areThoseOfOmniidl(String name) throws IOException {
        Path folder = Path.of("src/test/resources/ids");
        var options =
                CompilerOptions.builder().source(folder.resolve(name + ".idl")).build();
        TranslationUnit unit = IdlFrontEnd.read(options).get(0);
        assertThat(unit.accepted()).isTrue();

        for (String line : Files.readAllLines(folder.resolve(name + ".ids"))) {
            String[] words = line.split(" ");
            var definition = unit.specification().definition(new ScopedName(List.of(words[0].split("::"))));
            assertThat(definition.declaration().repositoryId()).as(words[0]).isEqualTo(words[1]);
        }
    }

    @Test
    void otherCompilersPragmasChangeNothing() {
        assertThat(id("#pragma once\nmodule A {\n#pragma hh prefix \"x\"\n interface B {}; };", "A::B"))
                .isEqualTo("IDL:A/B:1.0");
    }

    @Test
    void takeIdAndVersionFromPragmasThatFollowTheDefinition() {
        String text = """
                module A {
                    interface B { exception E {}; };
                    #pragma ID B::E "DCE:700dc500-0111-22ce-aa9f:1"
                    #pragma version B 2.3
                };
                """;

        assertThat(id(text, "A::B")).isEqualTo("IDL:A/B:2.3");
        assertThat(id(text, "A::B::E")).isEqualTo("DCE:700dc500-0111-22ce-aa9f:1");
    }

    @Test
    void takeThePrefixOfATypeprefixAndTheIdOfATypeid() {
        String text = """
                module A {
                    typeprefix A "omg.org";
                    interface B {};
                    interface C {};
                    typeid C "IDL:other/C:1.1";
                };
                """;

        assertThat(id(text, "A::B")).isEqualTo("IDL:omg.org/A/B:1.0");
        assertThat(id(text, "A::C")).isEqualTo("IDL:other/C:1.1");
    }

    private static String id(String text, String name) {
        return id(Map.of("test.idl", text), name);
    }

    private static String id(Map<String, String> files, String name) {
        TranslationUnit unit = Idl.read(files);
        assertThat(unit.diagnostics()).isEmpty();
        return unit.specification()
                .definition(new ScopedName(List.of(name.split("::"))))
                .declaration()
                .repositoryId();
    }
}
