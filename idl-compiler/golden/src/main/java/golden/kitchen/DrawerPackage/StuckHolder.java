package golden.kitchen.DrawerPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Drawer::Stuck}, id {@code IDL:pleiad.org/kitchen/Drawer/Stuck:1.0}.
 */
@Generated("org.pleiad.idl")
public final class StuckHolder implements Streamable {

    public Stuck value;

    public StuckHolder() {
    }

    public StuckHolder(Stuck initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = StuckHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        StuckHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return StuckHelper.type();
    }
}
