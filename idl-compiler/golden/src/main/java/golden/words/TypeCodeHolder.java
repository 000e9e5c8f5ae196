package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::TypeCode}, id {@code IDL:words/TypeCode:1.0}.
 */
@Generated("org.pleiad.idl")
public final class TypeCodeHolder implements Streamable {

    public TypeCode value;

    public TypeCodeHolder() {
    }

    public TypeCodeHolder(TypeCode initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = TypeCodeHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        TypeCodeHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return TypeCodeHelper.type();
    }
}
