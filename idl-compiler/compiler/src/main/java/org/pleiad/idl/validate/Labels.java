package org.pleiad.idl.validate;

import org.pleiad.idl.model.ConstantValue;

/** Shows union labels as IDL writes them. */
final class Labels {

    private Labels() {}

    static String shown(ConstantValue label) {
        if (label instanceof ConstantValue.IntegerValue integer) {
            return integer.value().toString();
        } else if (label instanceof ConstantValue.BooleanValue bool) {
            return bool.value() ? "TRUE" : "FALSE";
        } else if (label instanceof ConstantValue.EnumValue enumerator) {
            return enumerator.enumerator().identifier();
        } else if (label instanceof ConstantValue.CharacterValue character) {
            char c = character.value();
            return c > 32 && c < 127 ? "'" + c + "'" : String.format("'\\x%02x'", (int) c);
        }
        return label.toString();
    }
}
