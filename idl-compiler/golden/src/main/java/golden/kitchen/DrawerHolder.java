package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Drawer}, id {@code IDL:pleiad.org/kitchen/Drawer:1.0}.
 */
@Generated("org.pleiad.idl")
public final class DrawerHolder implements Streamable {

    public Drawer value;

    public DrawerHolder() {
    }

    public DrawerHolder(Drawer initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = DrawerHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        DrawerHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return DrawerHelper.type();
    }
}
