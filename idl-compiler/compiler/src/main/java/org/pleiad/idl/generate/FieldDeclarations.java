package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.expr.Expression;
import java.util.List;
import org.pleiad.idl.model.Definition.Field;
import org.pleiad.idl.model.Definition.NativeDef;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.ArrayType;
import org.pleiad.idl.model.IdlType.MapType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.IdlType.SequenceType;
import org.pleiad.idl.model.IdlType.StringType;
import org.pleiad.idl.model.IdlType.WideStringType;

/** Fields of structs, exceptions and value types, and the constructors that set them. */
final class FieldDeclarations {

    /** Java methods take at most 255 argument slots, one of which is {@code this}. */
    private static final int ARGUMENT_SLOTS = 254;

    private final TypeMapping mapping;

    FieldDeclarations(TypeMapping mapping) {
        this.mapping = mapping;
    }

    /** Declares public fields; strings start empty as the mapping says, the rest as Java has it. */
    void declare(ClassOrInterfaceDeclaration type, List<Field> fields) {
        fields.forEach(field -> declare(type, field, Keyword.PUBLIC));
    }

    /** Declares one field; {@link #declare(ClassOrInterfaceDeclaration, List)} says how it starts. */
    void declare(ClassOrInterfaceDeclaration type, Field field, Keyword access) {
        IdlType plain = mapping.specification().unaliased(field.type());
        Expression initial = plain instanceof StringType || plain instanceof WideStringType ? Ast.text("") : null;
        var declaration = Classes.field(
                type,
                mapping.javaType(field.type(), field.location()),
                JavaNames.member(field.identifier()),
                initial,
                access);
        Comments.describe(declaration, field.documentation());
        if (isNotSerializable(plain)) {
            Classes.suppress(declaration, "serial");
        }
    }

    /** Whether one constructor can take all fields after a number of other arguments. */
    boolean fitOneConstructor(List<Field> fields, int others) {
        int slots = others;
        for (Field field : fields) {
            boolean wide =
                    mapping.basic(field.type()).filter(type -> type.size() == 8).isPresent();
            slots += wide ? 2 : 1;
        }
        return slots <= ARGUMENT_SLOTS;
    }

    /** Adds a parameter for each field, and gives a body that assigns them. */
    Body assignAll(ConstructorDeclaration constructor, List<Field> fields) {
        Body body = new Body(List.of());
        for (Field field : fields) {
            String name = JavaNames.member(field.identifier());
            constructor.addParameter(Classes.parameter(mapping.javaType(field.type(), field.location()), name));
            body.add(Ast.assign(Ast.thisField(name), Ast.name(name)));
        }
        return body;
    }

    /** Object references, servants and maps cannot be serialized in Java; javac's lint says so of every such field. */
    boolean isNotSerializable(IdlType type) {
        IdlType plain = mapping.specification().unaliased(type);
        while (plain instanceof SequenceType || plain instanceof ArrayType) {
            IdlType element =
                    plain instanceof SequenceType sequence ? sequence.element() : ((ArrayType) plain).element();
            plain = mapping.specification().unaliased(element);
        }
        if (plain instanceof NamedType named) {
            var definition = mapping.specification().definition(named.name());
            return definition instanceof NativeDef;
        }
        return plain == Primitive.OBJECT || plain instanceof MapType;
    }
}
