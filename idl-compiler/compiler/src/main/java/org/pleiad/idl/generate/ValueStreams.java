package org.pleiad.idl.generate;

import com.github.javaparser.ast.expr.Expression;

/** The portable streams, cast to those of CORBA 2.3, which know value types. */
final class ValueStreams {

    private ValueStreams() {}

    static Expression input(String name) {
        return Ast.enclosed(Ast.cast(Ast.type("org.omg.CORBA_2_3.portable.InputStream"), Ast.name(name)));
    }

    static Expression output(String name) {
        return Ast.enclosed(Ast.cast(Ast.type("org.omg.CORBA_2_3.portable.OutputStream"), Ast.name(name)));
    }
}
