package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.ValueBaseHelper;
import org.omg.CORBA.ValueBaseHolder;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/**
 * Skeleton of IDL {@code values::Registry}, id {@code IDL:pleiad.org/values/Registry:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class RegistryPOA extends Servant implements RegistryOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/values/Registry:1.0" };

    public RegistryPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Registry _this() {
        return RegistryHelper.narrow(super._this_object());
    }

    public Registry _this(ORB orb) {
        return RegistryHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "register":
                return _dispatch_register(in, handler);
            case "count":
                return _dispatch_count(in, handler);
            case "biggest":
                return _dispatch_biggest(in, handler);
            case "describe":
                return _dispatch_describe(in, handler);
            case "any_value":
                return _dispatch_any_value(in, handler);
            case "all":
                return _dispatch_all(in, handler);
            default:
                throw new BAD_OPERATION("values::Registry has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_register(InputStream in, ResponseHandler handler) {
        Person who = PersonHelper.read(in);
        EmployeeHolder boss = new EmployeeHolder();
        boss.value = EmployeeHelper.read(in);
        ContractorHolder third = new ContractorHolder();
        Person result = register(who, boss, third);
        OutputStream out = handler.createReply();
        PersonHelper.write(out, result);
        EmployeeHelper.write(out, boss.value);
        ContractorHelper.write(out, third.value);
        return out;
    }

    private OutputStream _dispatch_count(InputStream in, ResponseHandler handler) {
        String text = BoxedTextHelper.read(in);
        BoxedLongHolder number = new BoxedLongHolder();
        number.value = BoxedLongHelper.read(in);
        BoxedLongsHolder all = new BoxedLongsHolder();
        BoxedLong result = count(text, number, all);
        OutputStream out = handler.createReply();
        BoxedLongHelper.write(out, result);
        BoxedLongHelper.write(out, number.value);
        BoxedLongsHelper.write(out, all.value);
        return out;
    }

    private OutputStream _dispatch_biggest(InputStream in, ResponseHandler handler) {
        Shape one = ShapeHelper.read(in);
        ColouredHolder other = new ColouredHolder();
        other.value = ColouredHelper.read(in);
        Shape result = biggest(one, other);
        OutputStream out = handler.createReply();
        ShapeHelper.write(out, result);
        ColouredHelper.write(out, other.value);
        return out;
    }

    private OutputStream _dispatch_describe(InputStream in, ResponseHandler handler) {
        Describable who = DescribableHelper.read(in);
        Describable result = describe(who);
        OutputStream out = handler.createReply();
        DescribableHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_any_value(InputStream in, ResponseHandler handler) {
        Serializable value = ValueBaseHelper.read(in);
        ValueBaseHolder other = new ValueBaseHolder();
        Serializable result = any_value(value, other);
        OutputStream out = handler.createReply();
        ValueBaseHelper.write(out, result);
        ValueBaseHelper.write(out, other.value);
        return out;
    }

    private OutputStream _dispatch_all(InputStream in, ResponseHandler handler) {
        Person[] some = PersonsHelper.read(in);
        CoupleHolder two = new CoupleHolder();
        two.value = CoupleHelper.read(in);
        Choice choice = ChoiceHelper.read(in);
        Person[] result = all(some, two, choice);
        OutputStream out = handler.createReply();
        PersonsHelper.write(out, result);
        CoupleHelper.write(out, two.value);
        return out;
    }
}
