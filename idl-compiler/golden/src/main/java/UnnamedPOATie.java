import UnnamedPackage.Lost;
import javax.annotation.processing.Generated;
import org.omg.PortableServer.POA;

/**
 * Tie of IDL {@code Unnamed}, id {@code IDL:Unnamed:1.0}.
 */
@Generated("org.pleiad.idl")
public class UnnamedPOATie extends UnnamedPOA {

    private UnnamedOperations _impl;

    private POA _poa;

    public UnnamedPOATie(UnnamedOperations delegate) {
        _impl = delegate;
    }

    public UnnamedPOATie(UnnamedOperations delegate, POA poa) {
        _impl = delegate;
        _poa = poa;
    }

    @Override
    public POA _default_POA() {
        if (_poa == null) {
            return super._default_POA();
        }
        return _poa;
    }

    public UnnamedOperations _delegate() {
        return _impl;
    }

    public void _delegate(UnnamedOperations delegate) {
        _impl = delegate;
    }

    @Override
    public UnnamedPoint[] move(UnnamedPoint by) throws Lost {
        return _impl.move(by);
    }
}
