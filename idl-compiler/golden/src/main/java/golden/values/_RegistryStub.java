package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.ValueBaseHelper;
import org.omg.CORBA.ValueBaseHolder;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;

/**
 * Stub of IDL {@code values::Registry}, id {@code IDL:pleiad.org/values/Registry:1.0}.
 */
@Generated("org.pleiad.idl")
public class _RegistryStub extends ObjectImpl implements Registry {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/values/Registry:1.0" };

    public _RegistryStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public Person register(Person who, EmployeeHolder boss, ContractorHolder third) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("register", true);
                PersonHelper.write(out, who);
                EmployeeHelper.write(out, boss.value);
                in = _invoke(out);
                Person result = PersonHelper.read(in);
                boss.value = EmployeeHelper.read(in);
                third.value = ContractorHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public BoxedLong count(String text, BoxedLongHolder number, BoxedLongsHolder all) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("count", true);
                BoxedTextHelper.write(out, text);
                BoxedLongHelper.write(out, number.value);
                in = _invoke(out);
                BoxedLong result = BoxedLongHelper.read(in);
                number.value = BoxedLongHelper.read(in);
                all.value = BoxedLongsHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Shape biggest(Shape one, ColouredHolder other) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("biggest", true);
                ShapeHelper.write(out, one);
                ColouredHelper.write(out, other.value);
                in = _invoke(out);
                Shape result = ShapeHelper.read(in);
                other.value = ColouredHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Describable describe(Describable who) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("describe", true);
                DescribableHelper.write(out, who);
                in = _invoke(out);
                Describable result = DescribableHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Serializable any_value(Serializable value, ValueBaseHolder other) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("any_value", true);
                ValueBaseHelper.write(out, value);
                in = _invoke(out);
                Serializable result = ValueBaseHelper.read(in);
                other.value = ValueBaseHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public Person[] all(Person[] some, CoupleHolder two, Choice choice) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("all", true);
                PersonsHelper.write(out, some);
                CoupleHelper.write(out, two.value);
                ChoiceHelper.write(out, choice);
                in = _invoke(out);
                Person[] result = PersonsHelper.read(in);
                two.value = CoupleHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }
}
