package golden.values;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.omg.CORBA.ValueBaseHolder;
import org.omg.PortableServer.POA;

/**
 * Tie of IDL {@code values::Registry}, id {@code IDL:pleiad.org/values/Registry:1.0}.
 */
@Generated("org.pleiad.idl")
public class RegistryPOATie extends RegistryPOA {

    private RegistryOperations _impl;

    private POA _poa;

    public RegistryPOATie(RegistryOperations delegate) {
        _impl = delegate;
    }

    public RegistryPOATie(RegistryOperations delegate, POA poa) {
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

    public RegistryOperations _delegate() {
        return _impl;
    }

    public void _delegate(RegistryOperations delegate) {
        _impl = delegate;
    }

    @Override
    public Person register(Person who, EmployeeHolder boss, ContractorHolder third) {
        return _impl.register(who, boss, third);
    }

    @Override
    public BoxedLong count(String text, BoxedLongHolder number, BoxedLongsHolder all) {
        return _impl.count(text, number, all);
    }

    @Override
    public Shape biggest(Shape one, ColouredHolder other) {
        return _impl.biggest(one, other);
    }

    @Override
    public Describable describe(Describable who) {
        return _impl.describe(who);
    }

    @Override
    public Serializable any_value(Serializable value, ValueBaseHolder other) {
        return _impl.any_value(value, other);
    }

    @Override
    public Person[] all(Person[] some, CoupleHolder two, Choice choice) {
        return _impl.all(some, two, choice);
    }
}
