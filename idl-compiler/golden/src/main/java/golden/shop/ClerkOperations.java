package golden.shop;

import golden.shop.ClerkPackage.othersConnection;
import javax.annotation.processing.Generated;
import org.omg.Components.AlreadyConnected;
import org.omg.Components.CCMObjectOperations;
import org.omg.Components.Cookie;
import org.omg.Components.ExceededConnectionLimit;
import org.omg.Components.InvalidConnection;
import org.omg.Components.NoConnection;

/**
 * Serves customers.
 *
 * <p>Operations of IDL {@code shop::Clerk}, id {@code IDL:pleiad.org/shop/Clerk:1.0}.
 */
@Generated("org.pleiad.idl")
public interface ClerkOperations extends CCMObjectOperations, TillOperations {

    Till provide_desk();

    org.omg.CORBA.Object provide_any_desk();

    /**
     * The tills that may help out.
     */
    Cookie connect_others(Till connection) throws ExceededConnectionLimit, InvalidConnection;

    /**
     * The tills that may help out.
     */
    Till disconnect_others(Cookie ck) throws InvalidConnection;

    /**
     * The tills that may help out.
     */
    othersConnection[] get_connections_others();

    void connect_first(SoldConsumer consumer) throws AlreadyConnected;

    SoldConsumer disconnect_first() throws NoConnection;

    Cookie subscribe_each(SoldConsumer consumer) throws ExceededConnectionLimit;

    SoldConsumer unsubscribe_each(Cookie ck) throws InvalidConnection;

    SoldConsumer get_consumer_discounts();

    Till provide_left_front();

    void connect_left_back(Till conxn) throws AlreadyConnected, InvalidConnection;

    Till disconnect_left_back() throws NoConnection;

    Till get_connection_left_back();

    void connect_right_front(Till conxn) throws AlreadyConnected, InvalidConnection;

    Till disconnect_right_front() throws NoConnection;

    Till get_connection_right_front();

    Till provide_right_back();

    int number();

    String left_label();

    void left_label(String value);

    String right_label();

    void right_label(String value);
}
