package golden.kitchen;

import golden.kitchen.FoodPackage.State;
import javax.annotation.processing.Generated;
import org.omg.PortableServer.POA;

/**
 * Tie of IDL {@code kitchen::Drink}, id {@code IDL:pleiad.org/kitchen/Drink:1.0}.
 */
@Generated("org.pleiad.idl")
public class DrinkPOATie extends DrinkPOA {

    private DrinkOperations _impl;

    private POA _poa;

    public DrinkPOATie(DrinkOperations delegate) {
        _impl = delegate;
    }

    public DrinkPOATie(DrinkOperations delegate, POA poa) {
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

    public DrinkOperations _delegate() {
        return _impl;
    }

    public void _delegate(DrinkOperations delegate) {
        _impl = delegate;
    }

    @Override
    public Spice flavour() {
        return _impl.flavour();
    }

    @Override
    public void flavour(Spice value) {
        _impl.flavour(value);
    }

    @Override
    public State[] history() {
        return _impl.history();
    }
}
