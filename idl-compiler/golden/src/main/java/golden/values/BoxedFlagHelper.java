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
 * Helper of IDL {@code values::BoxedFlag}, id {@code IDL:pleiad.org/values/BoxedFlag:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedFlagHelper implements BoxedValueHelper {

    private static final BoxedFlagHelper INSTANCE = new BoxedFlagHelper();

    private static volatile TypeCode type;

    public BoxedFlagHelper() {
    }

    public static void insert(Any any, BoxedFlag value) {
        OutputStream out = any.create_output_stream();
        any.type(type());
        write(out, value);
        any.read_value(out.create_input_stream(), type());
    }

    public static BoxedFlag extract(Any any) {
        if (!any.type().equivalent(type())) {
            throw new BAD_OPERATION("the Any does not hold a values::BoxedFlag");
        }
        return read(any.create_input_stream());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_value_box_tc("IDL:pleiad.org/values/BoxedFlag:1.0", "BoxedFlag", orb.get_primitive_tc(TCKind.tk_boolean));
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/values/BoxedFlag:1.0";
    }

    public static BoxedFlag read(InputStream in) {
        return (BoxedFlag) ((org.omg.CORBA_2_3.portable.InputStream) in).read_value(INSTANCE);
    }

    public static void write(OutputStream out, BoxedFlag value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) out).write_value((Serializable) value, INSTANCE);
    }

    @Override
    public Serializable read_value(InputStream in) {
        return new BoxedFlag(in.read_boolean());
    }

    @Override
    public void write_value(OutputStream out, Serializable value) {
        if (!(value instanceof BoxedFlag)) {
            throw new MARSHAL("the value does not fit a values::BoxedFlag");
        }
        BoxedFlag content = (BoxedFlag) value;
        out.write_boolean(content.value);
    }

    @Override
    public String get_id() {
        return id();
    }
}
