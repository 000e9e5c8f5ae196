package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import org.pleiad.idl.model.Definition.BitField;
import org.pleiad.idl.model.Definition.BitsetDef;

/**
 * The class of a bit set, with a reader and a writer for each field that has a name. IDL4-to-Java mapping 1.0
 * (formal/21-08-01), section 7.14.3.2, in its scheme of names that keeps those of IDL. The first field has the lowest
 * bits; a base's fields come first, and are repeated as those of a base struct are.
 */
final class BitsetGenerator {

    /** Name of the field, and of the method that gives it to the helper. */
    static final String BITS = "bits";

    private final Generation generation;

    BitsetGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the class, its helper and its holder. */
    void generate(BitsetDef set) {
        generation.mapping().requireIdl4(set, set.declaration().location());
        JavaName name = generation.name(set);
        ClassOrInterfaceDeclaration type = Classes.publicClass(name, Keyword.FINAL);
        type.addImplementedType(Ast.portable("IDLEntity"));
        Classes.serialVersion(type);
        Classes.field(type, PrimitiveType.longType(), BITS, null, Keyword.PRIVATE);
        Classes.constructor(type, Keyword.PUBLIC);
        var constructor = Classes.constructor(type);
        constructor.addParameter(Classes.parameter(PrimitiveType.longType(), BITS));
        constructor.setBody(Ast.block(Ast.assign(Ast.thisField(BITS), Ast.name(BITS))));
        Classes.method(type, PrimitiveType.longType(), BITS).setBody(Ast.block(Ast.returning(Ast.name(BITS))));
        List<BitField> fields = BitStorage.fields(set, generation.specification());
        int offset = 0;
        for (BitField field : fields) {
            if (!field.identifier().isEmpty()) {
                new BitFieldAccess(generation.specification(), field, offset).add(type);
            }
            offset += field.width().intValue();
        }
        generation.add(name, "Bit set", type, set);
        helper(set);
    }

    private void helper(BitsetDef set) {
        BitStorage storage = BitStorage.of(set, generation.specification());
        Type value = Ast.type(generation.name(set));
        Body read = HelperGenerator.body();
        String bits = storage.read(read, "bit set " + set.name().identifier());
        read.add(Ast.returning(Ast.construct(Ast.type(generation.name(set)), Ast.name(bits))));
        Body write = HelperGenerator.body();
        storage.write(write, Ast.call(Ast.name("value"), BITS));
        new HelperGenerator(generation).generate(set, value, read, write);
        new HolderGenerator(generation).generate(set, value.clone());
    }
}
