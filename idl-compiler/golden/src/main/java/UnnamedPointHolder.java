import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * No module and no option: everything is in Java's unnamed package.
 *
 * <p>Holder of IDL {@code UnnamedPoint}, id {@code IDL:UnnamedPoint:1.0}.
 */
@Generated("org.pleiad.idl")
public final class UnnamedPointHolder implements Streamable {

    public UnnamedPoint value;

    public UnnamedPointHolder() {
    }

    public UnnamedPointHolder(UnnamedPoint initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = UnnamedPointHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        UnnamedPointHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return UnnamedPointHelper.type();
    }
}
