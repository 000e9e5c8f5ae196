import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code Unnamed}, id {@code IDL:Unnamed:1.0}.
 */
@Generated("org.pleiad.idl")
public final class UnnamedHolder implements Streamable {

    public Unnamed value;

    public UnnamedHolder() {
    }

    public UnnamedHolder(Unnamed initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = UnnamedHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        UnnamedHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return UnnamedHelper.type();
    }
}
