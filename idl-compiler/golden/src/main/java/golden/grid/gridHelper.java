package golden.grid;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * A grid of cells that each hold a number; rows and columns count from 0.
 *
 * <p>Helper of IDL {@code grid}, id {@code IDL:grid:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class gridHelper {

    private static volatile TypeCode type;

    private gridHelper() {
    }

    public static void insert(Any any, grid value) {
        any.insert_Object(value, type());
    }

    public static grid extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:grid:1.0", "grid");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:grid:1.0";
    }

    public static grid read(InputStream in) {
        return unchecked_narrow(in.read_Object(_gridStub.class));
    }

    public static void write(OutputStream out, grid value) {
        out.write_Object(value);
    }

    public static grid narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof grid) {
            return (grid) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a grid");
        }
        _gridStub stub = new _gridStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static grid unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof grid) {
            return (grid) object;
        }
        _gridStub stub = new _gridStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
