package golden.kitchen;

import golden.kitchen.FoodPackage.Spoiled;
import golden.kitchen.FoodPackage.State;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.omg.CORBA.BooleanHolder;
import org.omg.CORBA.IntHolder;
import org.omg.PortableServer.POA;

/**
 * Tie of IDL {@code kitchen::Soup}, id {@code IDL:pleiad.org/kitchen/Soup:1.0}.
 */
@Generated("org.pleiad.idl")
public class SoupPOATie extends SoupPOA {

    private SoupOperations _impl;

    private POA _poa;

    public SoupPOATie(SoupOperations delegate) {
        _impl = delegate;
    }

    public SoupPOATie(SoupOperations delegate, POA poa) {
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

    public SoupOperations _delegate() {
        return _impl;
    }

    public void _delegate(SoupOperations delegate) {
        _impl = delegate;
    }

    @Override
    public void stir(int times, IntHolder level, BooleanHolder spilled) {
        _impl.stir(times, level, spilled);
    }

    @Override
    public String title() {
        return _impl.title();
    }

    @Override
    public State current() {
        return _impl.current();
    }

    @Override
    public void current(State value) {
        _impl.current(value);
    }

    @Override
    public BigDecimal cost() {
        return _impl.cost();
    }

    @Override
    public void cost(BigDecimal value) {
        _impl.cost(value);
    }

    @Override
    public int eat(short portions) throws Spoiled, Empty {
        return _impl.eat(portions);
    }

    @Override
    public void smell(String who) {
        _impl.smell(who);
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
