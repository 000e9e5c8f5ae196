package org.pleiad.ir.print;

import java.util.List;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.dynamic.type.TypeShape.Case;

/** Unions as IDL. */
final class UnionText {
    private UnionText() {}

    /** Labels that lead to the same member stand together. */
    static String of(String name, TypeCode type, TypeWords words) {
        String discriminator = words.of(TypeShape.discriminator(type));
        String scope =
                discriminator.contains("::") ? discriminator.substring(0, discriminator.lastIndexOf("::") + 2) : "";
        var text = new StringBuilder("union " + name + " switch (" + discriminator + ") {\n");
        List<Case> cases = TypeShape.cases(type);
        for (int i = 0; i < cases.size(); i++) {
            Case each = cases.get(i);
            text.append("    ")
                    .append(each.label() == null ? "default:" : "case " + ConstantWords.of(each.label(), scope) + ":");
            boolean last = i + 1 == cases.size() || !cases.get(i + 1).name().equals(each.name());
            text.append(last ? " " + words.declared(each.type(), each.name()) + ";\n" : "\n");
        }
        return text.append("};\n").toString();
    }
}
