package golden.shop;

import golden.shop.ClerkPackage.othersConnection;
import javax.annotation.processing.Generated;
import org.omg.CORBA.IRObject;
import org.omg.Components.AlreadyConnected;
import org.omg.Components.CCMHome;
import org.omg.Components.ComponentPortDescription;
import org.omg.Components.ConnectionDescription;
import org.omg.Components.ConsumerDescription;
import org.omg.Components.Cookie;
import org.omg.Components.CookieRequired;
import org.omg.Components.EmitterDescription;
import org.omg.Components.EventConsumerBase;
import org.omg.Components.ExceededConnectionLimit;
import org.omg.Components.FacetDescription;
import org.omg.Components.InvalidConfiguration;
import org.omg.Components.InvalidConnection;
import org.omg.Components.InvalidName;
import org.omg.Components.NoConnection;
import org.omg.Components.NoKeyAvailable;
import org.omg.Components.PrimaryKeyBase;
import org.omg.Components.PublisherDescription;
import org.omg.Components.ReceptacleDescription;
import org.omg.Components.RemoveFailure;
import org.omg.PortableServer.POA;

/**
 * Serves customers.
 *
 * <p>Tie of IDL {@code shop::Clerk}, id {@code IDL:pleiad.org/shop/Clerk:1.0}.
 */
@Generated("org.pleiad.idl")
public class ClerkPOATie extends ClerkPOA {

    private ClerkOperations _impl;

    private POA _poa;

    public ClerkPOATie(ClerkOperations delegate) {
        _impl = delegate;
    }

    public ClerkPOATie(ClerkOperations delegate, POA poa) {
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

    public ClerkOperations _delegate() {
        return _impl;
    }

    public void _delegate(ClerkOperations delegate) {
        _impl = delegate;
    }

    @Override
    public Till provide_desk() {
        return _impl.provide_desk();
    }

    @Override
    public org.omg.CORBA.Object provide_any_desk() {
        return _impl.provide_any_desk();
    }

    @Override
    public Cookie connect_others(Till connection) throws ExceededConnectionLimit, InvalidConnection {
        return _impl.connect_others(connection);
    }

    @Override
    public Till disconnect_others(Cookie ck) throws InvalidConnection {
        return _impl.disconnect_others(ck);
    }

    @Override
    public othersConnection[] get_connections_others() {
        return _impl.get_connections_others();
    }

    @Override
    public void connect_first(SoldConsumer consumer) throws AlreadyConnected {
        _impl.connect_first(consumer);
    }

    @Override
    public SoldConsumer disconnect_first() throws NoConnection {
        return _impl.disconnect_first();
    }

    @Override
    public Cookie subscribe_each(SoldConsumer consumer) throws ExceededConnectionLimit {
        return _impl.subscribe_each(consumer);
    }

    @Override
    public SoldConsumer unsubscribe_each(Cookie ck) throws InvalidConnection {
        return _impl.unsubscribe_each(ck);
    }

    @Override
    public SoldConsumer get_consumer_discounts() {
        return _impl.get_consumer_discounts();
    }

    @Override
    public Till provide_left_front() {
        return _impl.provide_left_front();
    }

    @Override
    public void connect_left_back(Till conxn) throws AlreadyConnected, InvalidConnection {
        _impl.connect_left_back(conxn);
    }

    @Override
    public Till disconnect_left_back() throws NoConnection {
        return _impl.disconnect_left_back();
    }

    @Override
    public Till get_connection_left_back() {
        return _impl.get_connection_left_back();
    }

    @Override
    public void connect_right_front(Till conxn) throws AlreadyConnected, InvalidConnection {
        _impl.connect_right_front(conxn);
    }

    @Override
    public Till disconnect_right_front() throws NoConnection {
        return _impl.disconnect_right_front();
    }

    @Override
    public Till get_connection_right_front() {
        return _impl.get_connection_right_front();
    }

    @Override
    public Till provide_right_back() {
        return _impl.provide_right_back();
    }

    @Override
    public int number() {
        return _impl.number();
    }

    @Override
    public String left_label() {
        return _impl.left_label();
    }

    @Override
    public void left_label(String value) {
        _impl.left_label(value);
    }

    @Override
    public String right_label() {
        return _impl.right_label();
    }

    @Override
    public void right_label(String value) {
        _impl.right_label(value);
    }

    @Override
    public IRObject get_component_def() {
        return _impl.get_component_def();
    }

    @Override
    public CCMHome get_ccm_home() {
        return _impl.get_ccm_home();
    }

    @Override
    public PrimaryKeyBase get_primary_key() throws NoKeyAvailable {
        return _impl.get_primary_key();
    }

    @Override
    public void configuration_complete() throws InvalidConfiguration {
        _impl.configuration_complete();
    }

    @Override
    public void remove() throws RemoveFailure {
        _impl.remove();
    }

    @Override
    public ComponentPortDescription get_all_ports() {
        return _impl.get_all_ports();
    }

    @Override
    public org.omg.CORBA.Object provide_facet(String name) throws InvalidName {
        return _impl.provide_facet(name);
    }

    @Override
    public FacetDescription[] get_all_facets() {
        return _impl.get_all_facets();
    }

    @Override
    public FacetDescription[] get_named_facets(String[] names) throws InvalidName {
        return _impl.get_named_facets(names);
    }

    @Override
    public boolean same_component(org.omg.CORBA.Object object_ref) {
        return _impl.same_component(object_ref);
    }

    @Override
    public Cookie connect(String name, org.omg.CORBA.Object connection) throws InvalidName, InvalidConnection, AlreadyConnected, ExceededConnectionLimit {
        return _impl.connect(name, connection);
    }

    @Override
    public org.omg.CORBA.Object disconnect(String name, Cookie ck) throws InvalidName, InvalidConnection, CookieRequired, NoConnection {
        return _impl.disconnect(name, ck);
    }

    @Override
    public ConnectionDescription[] get_connections(String name) throws InvalidName {
        return _impl.get_connections(name);
    }

    @Override
    public ReceptacleDescription[] get_all_receptacles() {
        return _impl.get_all_receptacles();
    }

    @Override
    public ReceptacleDescription[] get_named_receptacles(String[] names) throws InvalidName {
        return _impl.get_named_receptacles(names);
    }

    @Override
    public EventConsumerBase get_consumer(String sink_name) throws InvalidName {
        return _impl.get_consumer(sink_name);
    }

    @Override
    public Cookie subscribe(String publisher_name, EventConsumerBase subscriber) throws InvalidName, InvalidConnection, ExceededConnectionLimit {
        return _impl.subscribe(publisher_name, subscriber);
    }

    @Override
    public EventConsumerBase unsubscribe(String publisher_name, Cookie ck) throws InvalidName, InvalidConnection {
        return _impl.unsubscribe(publisher_name, ck);
    }

    @Override
    public void connect_consumer(String emitter_name, EventConsumerBase consumer) throws InvalidName, AlreadyConnected, InvalidConnection {
        _impl.connect_consumer(emitter_name, consumer);
    }

    @Override
    public EventConsumerBase disconnect_consumer(String source_name) throws InvalidName, NoConnection {
        return _impl.disconnect_consumer(source_name);
    }

    @Override
    public ConsumerDescription[] get_all_consumers() {
        return _impl.get_all_consumers();
    }

    @Override
    public ConsumerDescription[] get_named_consumers(String[] names) throws InvalidName {
        return _impl.get_named_consumers(names);
    }

    @Override
    public EmitterDescription[] get_all_emitters() {
        return _impl.get_all_emitters();
    }

    @Override
    public EmitterDescription[] get_named_emitters(String[] names) throws InvalidName {
        return _impl.get_named_emitters(names);
    }

    @Override
    public PublisherDescription[] get_all_publishers() {
        return _impl.get_all_publishers();
    }

    @Override
    public PublisherDescription[] get_named_publishers(String[] names) throws InvalidName {
        return _impl.get_named_publishers(names);
    }

    @Override
    public int total() {
        return _impl.total();
    }
}
