package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.Messaging.ExceptionHolder;
import org.omg.PortableServer.POA;

/**
 * Receives the replies to asynchronous calls of Store.
 *
 * <p>Tie of IDL {@code asynchronous::AMI_StoreHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_StoreHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public class AMI_StoreHandlerPOATie extends AMI_StoreHandlerPOA {

    private AMI_StoreHandlerOperations _impl;

    private POA _poa;

    public AMI_StoreHandlerPOATie(AMI_StoreHandlerOperations delegate) {
        _impl = delegate;
    }

    public AMI_StoreHandlerPOATie(AMI_StoreHandlerOperations delegate, POA poa) {
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

    public AMI_StoreHandlerOperations _delegate() {
        return _impl;
    }

    public void _delegate(AMI_StoreHandlerOperations delegate) {
        _impl = delegate;
    }

    @Override
    public void get_size(int ami_return_val) {
        _impl.get_size(ami_return_val);
    }

    @Override
    public void get_size_excep(ExceptionHolder excep_holder) {
        _impl.get_size_excep(excep_holder);
    }

    @Override
    public void get_label(String ami_return_val) {
        _impl.get_label(ami_return_val);
    }

    @Override
    public void get_label_excep(ExceptionHolder excep_holder) {
        _impl.get_label_excep(excep_holder);
    }

    @Override
    public void set_label() {
        _impl.set_label();
    }

    @Override
    public void set_label_excep(ExceptionHolder excep_holder) {
        _impl.set_label_excep(excep_holder);
    }

    @Override
    public void price(double ami_return_val) {
        _impl.price(ami_return_val);
    }

    @Override
    public void price_excep(ExceptionHolder excep_holder) {
        _impl.price_excep(excep_holder);
    }

    @Override
    public void take(boolean ami_return_val, int count, String[] left) {
        _impl.take(ami_return_val, count, left);
    }

    @Override
    public void take_excep(ExceptionHolder excep_holder) {
        _impl.take_excep(excep_holder);
    }

    @Override
    public void twice(int number) {
        _impl.twice(number);
    }

    @Override
    public void twice_excep(ExceptionHolder excep_holder) {
        _impl.twice_excep(excep_holder);
    }

    @Override
    public void total(int[] ami_return_val) {
        _impl.total(ami_return_val);
    }

    @Override
    public void total_excep(ExceptionHolder excep_holder) {
        _impl.total_excep(excep_holder);
    }

    @Override
    public void partner(Store ami_return_val) {
        _impl.partner(ami_return_val);
    }

    @Override
    public void partner_excep(ExceptionHolder excep_holder) {
        _impl.partner_excep(excep_holder);
    }
}
