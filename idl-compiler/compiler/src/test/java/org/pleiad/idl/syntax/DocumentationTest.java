package org.pleiad.idl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pleiad.idl.Idl;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.StructDef;

class DocumentationTest {

    @Test
    void isTheBlockCommentRightBefore() {
        String text = "/* licence */\n\n/**\n * A grid.\n *\n *   Indented.\n */\ninterface Grid {};";

        assertThat(Idl.definition(text, "Grid").declaration().documentation()).isEqualTo("A grid.\n\n  Indented.");
    }

    @Test
    void isTheRunOfLineCommentsRightBefore() {
        String text = "// not this\n\n// one\n/// two\ninterface Grid {};";

        assertThat(Idl.definition(text, "Grid").declaration().documentation()).isEqualTo("one\ntwo");
    }

    @Test
    void isNotACommentThatEndsThePreviousLine() {
        var struct = (StructDef) Idl.definition("struct S {\n  long a; // of a\n  long b;\n};", "S");

        assertThat(struct.fields().get(1).documentation()).isEmpty();
    }

    @Test
    void standsBeforeOperationsAttributesAndPragmas() {
        var body = (InterfaceDef) Idl.definition(
                "interface I {\n // reads\n readonly attribute long x;\n /* calls\n    it */\n void op();\n};", "I");

        assertThat(body.attributes().get(0).documentation()).isEqualTo("reads");
        assertThat(body.operations().get(0).documentation()).isEqualTo("calls\nit");
    }
}
