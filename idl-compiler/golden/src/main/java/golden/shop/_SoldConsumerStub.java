package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.omg.Components.BadEventType;
import org.omg.Components.BadEventTypeHelper;
import org.omg.Components.EventBase;
import org.omg.Components.EventBaseHelper;

/**
 * Something was sold.
 *
 * <p>Stub of IDL {@code shop::SoldConsumer}, id {@code IDL:pleiad.org/shop/SoldConsumer:1.0}.
 */
@Generated("org.pleiad.idl")
public class _SoldConsumerStub extends ObjectImpl implements SoldConsumer {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/shop/SoldConsumer:1.0", "IDL:omg.org/Components/EventConsumerBase:1.0" };

    public _SoldConsumerStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public void push_Sold(Sold the_Sold) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("push_Sold", true);
                SoldHelper.write(out, the_Sold);
                in = _invoke(out);
                return;
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
    public void push_event(EventBase evt) throws BadEventType {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("push_event", true);
                EventBaseHelper.write(out, evt);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (BadEventTypeHelper.id().equals(id)) {
                    throw BadEventTypeHelper.read(in);
                }
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }
}
