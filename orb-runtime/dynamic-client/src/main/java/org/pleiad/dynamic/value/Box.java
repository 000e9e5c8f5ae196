package org.pleiad.dynamic.value;

import java.io.Serializable;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.BoxedValueHelper;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.dynamic.type.TypeShape;

/** A boxed value on its way to or from a stream; the content is a plain value. */
@SuppressWarnings("serial") // never serialized: the stream's signatures want it so
record Box(TypeCode type, Object content) implements Serializable {

    /** Writes the content where the stream has written the box. */
    record Helper(TypeCode type, PlainWriter writer) implements BoxedValueHelper {
        @Override
        public Serializable read_value(InputStream input) {
            throw new IllegalStateException("made for writing only");
        }

        @Override
        public void write_value(OutputStream output, Serializable value) {
            writer.write(TypeShape.content(type), ((Box) value).content());
        }

        @Override
        public String get_id() {
            return TypeShape.id(type);
        }
    }
}
