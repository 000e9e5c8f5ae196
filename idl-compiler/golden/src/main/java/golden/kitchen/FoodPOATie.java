package golden.kitchen;

import golden.kitchen.FoodPackage.Spoiled;
import golden.kitchen.FoodPackage.State;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.omg.PortableServer.POA;

/**
 * Something edible &#38; &#60;more&#62;; see &#123;&#64;link nothing&#125; or C:&#92;users.
 *
 * <p>Tie of IDL {@code kitchen::Food}, id {@code IDL:pleiad.org/kitchen/Food:1.0}.
 */
@Generated("org.pleiad.idl")
public class FoodPOATie extends FoodPOA {

    private FoodOperations _impl;

    private POA _poa;

    public FoodPOATie(FoodOperations delegate) {
        _impl = delegate;
    }

    public FoodPOATie(FoodOperations delegate, POA poa) {
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

    public FoodOperations _delegate() {
        return _impl;
    }

    public void _delegate(FoodOperations delegate) {
        _impl = delegate;
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
}
