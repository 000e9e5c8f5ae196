package org.pleiad.idl.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pleiad.idl.syntax.SourceTokens;

class IdlFormatTest {

    private static String format(String text) {
        return IdlFormat.format(text, Style.DEFAULT);
    }

    @Test
    void oneDeclarationOnALine() {
        assertThat(format("module  A{struct S{long x,y;string<8>s;};interface I:B,C{void f(in long a,out S b)raises(E);"
                        + "readonly attribute long n;};};"))
                .isEqualTo("""
                        module A {
                            struct S {
                                long x, y;
                                string<8> s;
                            };

                            interface I : B, C {
                                void f(in long a, out S b) raises (E);
                                readonly attribute long n;
                            };
                        };
                        """);
    }

    @Test
    void labelsAndBranchesOfUnions() {
        assertThat(format("union U switch(long){case 1:case -2:long x;default:sequence<sequence<long>,4>y;};"))
                .isEqualTo("""
                        union U switch (long) {
                            case 1:
                            case -2:
                                long x;
                            default:
                                sequence<sequence<long>, 4> y;
                        };
                        """);
    }

    @Test
    void listsFitOnALineOrHaveALineForEach() {
        assertThat(format("enum Color{RED,GREEN };")).isEqualTo("enum Color { RED, GREEN };\n");
        assertThat(format("enum Color { RED, // like fire\nGREEN };")).isEqualTo("""
                        enum Color {
                            RED, // like fire
                            GREEN
                        };
                        """);
    }

    @Test
    void emptyBlocksStayOnTheirLine() {
        assertThat(format("interface A\n{\n};\nexception E { };")).isEqualTo("interface A {};\nexception E {};\n");
    }

    @Test
    void commentsMoveWithWhatTheyStandBefore() {
        assertThat(format("""
                        module M {
                          /**
                           * Says hello.
                           */
                          interface A { // short
                        // first
                          void f(in long x /* metres */);


                          void g(); /* second */
                          // last
                          };
                        };
                        // end
                        """)).isEqualTo("""
                        module M {
                            /**
                             * Says hello.
                             */
                            interface A { // short
                                // first
                                void f(in long x /* metres */);

                                void g(); /* second */
                                // last
                            };
                        };

                        // end
                        """);
    }

    @Test
    void directivesStandAtTheMarginAndBranchesOfIfKeepTheirBlocks() {
        assertThat(format("""
                          #include <orb.idl>
                        #ifdef WIDE
                        interface A : B {
                        #else
                        interface A {
                        #endif
                        void f();
                        };
                        """)).isEqualTo("""
                        #include <orb.idl>
                        #ifdef WIDE
                        interface A : B {
                        #else
                        interface A {
                        #endif
                            void f();
                        };
                        """);
    }

    @Test
    void longDeclarationsAreBrokenBetweenParameters() {
        String text =
                format("interface A { void transfer(in ::Bank::Account from, in ::Bank::Account to, in long long cents)"
                        + " raises (::Bank::InsufficientFunds, ::Bank::Closed); };");
        assertThat(text.lines()).allMatch(line -> line.length() <= Style.DEFAULT.width());
        assertThat(text)
                .contains("    void transfer(in ::Bank::Account from, in ::Bank::Account to, in long long cents)\n"
                        + "            raises (::Bank::InsufficientFunds, ::Bank::Closed);");
    }

    @Test
    void operatorsAndLiterals() {
        assertThat(format("const long A=-1+2*(B|~C)<<3;const string S=\"a\"\"b\";const fixed F=1.5D;const long D=8>>1;"
                        + "typedef long M[A*2][3];"))
                .isEqualTo("""
                        const long A = -1 + 2 * (B | ~C) << 3;
                        const string S = "a" "b";
                        const fixed F = 1.5D;
                        const long D = 8 >> 1;
                        typedef long M[A * 2][3];
                        """);
    }

    @Test
    void annotationsAndRootedNames() {
        assertThat(format("struct S{@key @unit(value=\"ms\")long x;::A::B y;}; interface I { ::X f(in::Y y); };"))
                .isEqualTo("""
                        struct S {
                            @key @unit(value = "ms") long x;
                            ::A::B y;
                        };

                        interface I {
                            ::X f(in ::Y y);
                        };
                        """);
    }

    @Test
    void filesWithErrorsKeepEveryWord() {
        assertThat(format("interface A { void f( }; }; \" '")).contains("\"", "'");
    }

    @Test
    void whatWouldChangeMoreThanWhiteSpaceIsRefused() {
        assertThatThrownBy(() -> format("interface A {}; #x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mend its quotation marks and directives");
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> rules = Files.walk(Path.of("src/test/resources"));
                Stream<Path> golden = Files.walk(Path.of("../golden/src/main/idl"));
                Stream<Path> standard = Files.walk(Path.of("../../orb-runtime/omg-api/src/main/idl"))) {
            return Stream.of(rules, golden, standard)
                    .flatMap(each -> each)
                    .filter(path -> path.toString().endsWith(".idl"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void layingOutTwiceChangesNothingMore(Path file) throws IOException {
        String once = format(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        assertThat(format(once)).isEqualTo(once);
        assertThat(once.lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void anyMixtureOfWordsKeepsThemAndSettles() {
        String[] words = {
            "module",
            "interface",
            "A",
            "{",
            "}",
            ";",
            "(",
            ")",
            "<",
            ">",
            ",",
            ":",
            "::",
            "case",
            "default",
            "enum",
            "union",
            "switch",
            "// c\n",
            "/* d\n   e */",
            "\n#if X\n",
            "\n#else\n",
            "\n#endif\n",
            "\n\n",
            "@",
            "-",
            "=",
            "\"s\"",
            "12",
            "raises",
            "'c'",
            "[",
            "]",
            "\\",
            "\r\n",
            "\t"
        };
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            String once = assertDoesNotThrow(() -> format(text.toString()), () -> "seed: " + text);
            assertThat(format(once)).as("seed " + seed).isEqualTo(once);
            assertThat(SourceTokens.of(once)).as("seed " + seed).hasSameSizeAs(SourceTokens.of(text.toString()));
        }
    }

    @Test
    void stylesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new Style(0, 100)).hasMessageContaining("between 1 and 8");
        assertThat(IdlFormat.format("interface A { void f(); };", new Style(2, 80)))
                .isEqualTo("interface A {\n  void f();\n};\n");
    }
}
