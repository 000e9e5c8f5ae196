package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.Components.BadEventType;
import org.omg.Components.EventBase;
import org.omg.PortableServer.POA;

/**
 * Something was sold.
 *
 * <p>Tie of IDL {@code shop::SoldConsumer}, id {@code IDL:pleiad.org/shop/SoldConsumer:1.0}.
 */
@Generated("org.pleiad.idl")
public class SoldConsumerPOATie extends SoldConsumerPOA {

    private SoldConsumerOperations _impl;

    private POA _poa;

    public SoldConsumerPOATie(SoldConsumerOperations delegate) {
        _impl = delegate;
    }

    public SoldConsumerPOATie(SoldConsumerOperations delegate, POA poa) {
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

    public SoldConsumerOperations _delegate() {
        return _impl;
    }

    public void _delegate(SoldConsumerOperations delegate) {
        _impl = delegate;
    }

    @Override
    public void push_Sold(Sold the_Sold) {
        _impl.push_Sold(the_Sold);
    }

    @Override
    public void push_event(EventBase evt) throws BadEventType {
        _impl.push_event(evt);
    }
}
