package org.pleiad.orb.dynany;

import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynArray;
import org.pleiad.orb.dynamic.CdrOutputStream;

/** One dimension of an array (CORBA 3.3 part 1, 13.2.9). */
final class ArrayNode extends CollectionNode implements DynArray {
    private static final long serialVersionUID = 1L;

    ArrayNode(NodeMaker maker, Shape shape) {
        super(maker, shape);
    }

    @Override
    void requireLength(int count) throws InvalidValue {
        if (count != shape().length()) {
            throw new InvalidValue(count + " elements, not " + Integer.toUnsignedString(shape().length()));
        }
    }

    @Override
    void initialize(Growth growth) {
        initialize(shape().length(), growth);
    }

    @Override
    void read(NodeReader in) {
        read(in, shape().length());
    }

    @Override
    void write(CdrOutputStream out) {
        writeElements(out);
    }

    @Override
    String interfaceId() {
        return "IDL:omg.org/DynamicAny/DynArray:1.0";
    }
}
