import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code UnnamedPoints}, id {@code IDL:UnnamedPoints:1.0}.
 */
@Generated("org.pleiad.idl")
public final class UnnamedPointsHolder implements Streamable {

    public UnnamedPoint[] value;

    public UnnamedPointsHolder() {
    }

    public UnnamedPointsHolder(UnnamedPoint[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = UnnamedPointsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        UnnamedPointsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return UnnamedPointsHelper.type();
    }
}
