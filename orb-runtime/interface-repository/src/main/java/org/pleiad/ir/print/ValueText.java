package org.pleiad.ir.print;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omg.CORBA.Contained;
import org.omg.CORBA.ExtInitializer;
import org.omg.CORBA.ExtValueDefHelper;
import org.omg.CORBA.Initializer;
import org.omg.CORBA.PUBLIC_MEMBER;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.ValueDef;
import org.omg.CORBA.ValueDefHelper;
import org.omg.CORBA.ValueMember;

/** Value types as IDL. */
final class ValueText {
    private ValueText() {}

    /** Up to the brace. */
    static String head(Contained entry) {
        ValueDef value = ValueDefHelper.unchecked_narrow(entry);
        ValueDef base = value.base_value();
        Stream<String> concrete = base == null
                ? Stream.empty()
                : Stream.of((value.is_truncatable() ? "truncatable " : "") + base.absolute_name());
        Stream<String> bases =
                Stream.concat(concrete, Stream.of(value.abstract_base_values()).map(Contained::absolute_name));
        return (value.is_abstract() ? "abstract " : value.is_custom() ? "custom " : "")
                + "valuetype "
                + entry.name()
                + InterfaceText.list(" : ", bases, "")
                + InterfaceText.list(
                        " supports ", Stream.of(value.supported_interfaces()).map(Contained::absolute_name), "");
    }

    static String forward(Contained entry) {
        boolean isAbstract = ValueDefHelper.unchecked_narrow(entry).is_abstract();
        return (isAbstract ? "abstract " : "") + "valuetype " + entry.name() + ";\n";
    }

    /** State, factories, operations and attributes. */
    static String members(Contained entry, TypeWords words) {
        ValueDef value = ValueDefHelper.unchecked_narrow(entry);
        var text = new StringBuilder();
        for (ValueMember member : value.describe_value().members) {
            text.append(member.access == PUBLIC_MEMBER.value ? "public " : "private ")
                    .append(words.declared(member.type, member.name))
                    .append(";\n");
        }
        if (value._is_a(ExtValueDefHelper.id())) {
            for (ExtInitializer each : ExtValueDefHelper.unchecked_narrow(entry).ext_initializers()) {
                text.append(factory(each.name, each.members, words))
                        .append(InterfaceText.list(
                                " raises (", Stream.of(each.exceptions).map(one -> words.of(one.type)), ")"))
                        .append(";\n");
            }
        } else {
            for (Initializer each : value.initializers()) {
                text.append(factory(each.name, each.members, words)).append(";\n");
            }
        }
        return text + InterfaceText.members(entry, words);
    }

    private static String factory(String name, StructMember[] members, TypeWords words) {
        return Stream.of(members)
                .map(each -> "in " + words.declared(each.type, each.name))
                .collect(Collectors.joining(", ", "factory " + name + "(", ")"));
    }
}
