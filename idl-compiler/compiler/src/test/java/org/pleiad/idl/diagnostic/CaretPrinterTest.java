package org.pleiad.idl.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pleiad.idl.Idl;
import org.pleiad.idl.diagnostic.Diagnostic.Severity;

class CaretPrinterTest {

    @Test
    void showsTheLineTheCaretAndTheRemedy() {
        String printed =
                CaretPrinter.print(Idl.read("""
                        typedef long Amount;
                        interface Account {
                            void pay(in Amuont much);
                        \tAmount balance()
                        };
                        """.replace("\tAmount balance()", "\tAmount balance(in Nothing x);"))
                        .diagnostics());

        assertThat(printed.replaceAll("\\S*test\\.idl", "test.idl")).isEqualTo("""
                        test.idl:3:17: error: 'Amuont' is not declared [name-unknown]
                                void pay(in Amuont much);
                                            ^~~~~~
                          help: did you mean 'Amount'?
                        test.idl:4:20: error: 'Nothing' is not declared [name-unknown]
                            \tAmount balance(in Nothing x);
                            \t                  ^~~~~~~
                          help: declare it before its use, or include the file that does
                        """);
    }

    @Test
    void cutsLongLinesAroundTheCaret() {
        String line = " ".repeat(10) + "x".repeat(5_000);
        var diagnostic = new Diagnostic(
                Severity.WARNING, "some-rule", new SourceLocation("a.idl", 1, 4_000, 30_000), "long", "", line);

        String printed = CaretPrinter.print(List.of(diagnostic));

        assertThat(printed.lines()).allMatch(printedLine -> printedLine.length() < 200);
        assertThat(printed).startsWith("a.idl:1:4000: warning: long [some-rule]\n");
        assertThat(printed.lines().toList().get(2).trim()).startsWith("^~~");
    }

    @Test
    void leavesTheLineOutWhenItIsUnknown() {
        var diagnostic = new Diagnostic(Severity.ERROR, "r", new SourceLocation("a.idl", 7, 1, 1), "gone", "look", "");

        assertThat(CaretPrinter.print(List.of(diagnostic))).isEqualTo("a.idl:7:1: error: gone [r]\n  help: look\n");
    }
}
