import UnnamedPackage.Lost;
import UnnamedPackage.LostHelper;
import javax.annotation.processing.Generated;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;

/**
 * Stub of IDL {@code Unnamed}, id {@code IDL:Unnamed:1.0}.
 */
@Generated("org.pleiad.idl")
public class _UnnamedStub extends ObjectImpl implements Unnamed {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:Unnamed:1.0" };

    public _UnnamedStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public UnnamedPoint[] move(UnnamedPoint by) throws Lost {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("move", true);
                UnnamedPointHelper.write(out, by);
                in = _invoke(out);
                UnnamedPoint[] result = UnnamedPointsHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (LostHelper.id().equals(id)) {
                    throw LostHelper.read(in);
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
