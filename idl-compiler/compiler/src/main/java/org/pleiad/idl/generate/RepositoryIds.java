package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.List;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Specification;

/** The repository ids that stubs, skeletons and local objects report, the most derived interface first. */
final class RepositoryIds {

    private static final String CONSTANT = "_IDS";

    private RepositoryIds() {}

    /** Declares the constant with the ids. */
    static void declare(ClassOrInterfaceDeclaration type, InterfaceDef face, Specification specification) {
        List<Expression> ids = Call.lineage(face, specification).stream()
                .map(each -> (Expression) Ast.text(each.declaration().repositoryId()))
                .toList();
        Classes.field(
                type,
                Ast.arrayOf(Ast.string()),
                CONSTANT,
                Ast.arrayWith(Ast.string(), ids),
                Keyword.PRIVATE,
                Keyword.STATIC,
                Keyword.FINAL);
    }

    /** A body that returns a copy, since the caller may write to it. */
    static BlockStmt copy() {
        return Ast.block(Ast.returning(Ast.call(Ast.name(CONSTANT), "clone")));
    }
}
