package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.BoxedValueHelper;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/**
 * ---- boxes: of Java primitives, of objects, of arrays
 *
 * <p>Helper of IDL {@code values::BoxedLong}, id {@code IDL:pleiad.org/values/BoxedLong:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedLongHelper implements BoxedValueHelper {

    private static final BoxedLongHelper INSTANCE = new BoxedLongHelper();

    private static volatile TypeCode type;

    public BoxedLongHelper() {
    }

    public static void insert(Any any, BoxedLong value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static BoxedLong extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a values::BoxedLong");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_box_tc("IDL:pleiad.org/values/BoxedLong:1.0", "BoxedLong", orb.get_primitive_tc(TCKind.tk_long));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/BoxedLong:1.0";
    }

    public static BoxedLong read(InputStream in) {
        return (BoxedLong) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(INSTANCE);
    }

    public static void write(OutputStream out, BoxedLong value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value((Serializable) value, INSTANCE);
    }

    @Override
    public Serializable read_value(InputStream in) {
        return new BoxedLong(in.read_long());
    }

    @Override
    public void write_value(OutputStream out, Serializable value) {
        if (!(value instanceof BoxedLong)) {
            throw new MARSHAL("the value does not fit a values::BoxedLong");
        }
        BoxedLong content = (BoxedLong) value;
        out.write_long(content.value);
    }

    @Override
    public String get_id() {
        return id();
    }
}
