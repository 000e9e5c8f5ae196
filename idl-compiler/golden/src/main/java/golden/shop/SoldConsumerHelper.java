package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;

/**
 * Something was sold.
 *
 * <p>Helper of IDL {@code shop::SoldConsumer}, id {@code IDL:pleiad.org/shop/SoldConsumer:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class SoldConsumerHelper {

    private static volatile TypeCode type;

    private SoldConsumerHelper() {
    }

    public static void insert(Any any, SoldConsumer value) {
        any.insert_Object(value, type());
    }

    public static SoldConsumer extract(Any any) {
        return narrow(any.extract_Object());
    }

    public static TypeCode type() {
        TypeCode known = type;
        if (known == null) {
            ORB orb = ORB.init();
            known = orb.create_interface_tc("IDL:pleiad.org/shop/SoldConsumer:1.0", "SoldConsumer");
            type = known;
        }
        return known;
    }

    public static String id() {
        return "IDL:pleiad.org/shop/SoldConsumer:1.0";
    }

    public static SoldConsumer read(InputStream in) {
        return unchecked_narrow(in.read_Object(_SoldConsumerStub.class));
    }

    public static void write(OutputStream out, SoldConsumer value) {
        out.write_Object(value);
    }

    public static SoldConsumer narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof SoldConsumer) {
            return (SoldConsumer) object;
        }
        if (!object._is_a(id())) {
            throw new BAD_PARAM("the object is not a shop::SoldConsumer");
        }
        _SoldConsumerStub stub = new _SoldConsumerStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }

    public static SoldConsumer unchecked_narrow(org.omg.CORBA.Object object) {
        if (object == null || object instanceof SoldConsumer) {
            return (SoldConsumer) object;
        }
        _SoldConsumerStub stub = new _SoldConsumerStub();
        stub._set_delegate(((ObjectImpl) object)._get_delegate());
        return stub;
    }
}
