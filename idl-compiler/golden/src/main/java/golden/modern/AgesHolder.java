package golden.modern;

import java.util.Map;
import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code modern::Ages}, id {@code IDL:pleiad.org/modern/Ages:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AgesHolder implements Streamable {

    public Map<String, Integer> value;

    public AgesHolder() {
    }

    public AgesHolder(Map<String, Integer> initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = AgesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        AgesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return AgesHelper.type();
    }
}
