package golden.kitchen;

import golden.kitchen.DrawerPackage.Stuck;
import golden.kitchen.FoodPackage.Spoiled;
import golden.kitchen.FoodPackage.State;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.omg.PortableServer.Servant;

/**
 * Tie of IDL {@code kitchen::Drawer}, id {@code IDL:pleiad.org/kitchen/Drawer:1.0}.
 */
@Generated("org.pleiad.idl")
public class DrawerLocalTie extends _DrawerLocalBase {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private DrawerOperations _impl;

    public DrawerLocalTie(DrawerOperations delegate) {
        _impl = delegate;
    }

    public DrawerOperations _delegate() {
        return _impl;
    }

    public void _delegate(DrawerOperations delegate) {
        _impl = delegate;
    }

    @Override
    public int size() {
        return _impl.size();
    }

    @Override
    public void put(Servant item, RecipeHolder instructions) throws Stuck {
        _impl.put(item, instructions);
    }

    @Override
    public Recipe[] all() {
        return _impl.all();
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
