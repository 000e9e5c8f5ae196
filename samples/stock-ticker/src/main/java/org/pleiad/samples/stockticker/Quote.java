package org.pleiad.samples.stockticker;

import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.client.Forms;

/**
 * What the programs of the exchange agree on, and all they agree on: the event.
 *
 * @param number counts the quotes of a symbol
 */
record Quote(String symbol, double price, int number) {
    static final String DOMAIN = "Stocks";
    static final String TYPE = "Quote";

    StructuredEvent event(ORB orb) {
        StructuredEvent event = Forms.structured(orb, DOMAIN, TYPE, symbol);
        Any symbolValue = orb.create_any();
        symbolValue.insert_string(symbol);
        Any priceValue = orb.create_any();
        priceValue.insert_double(price);
        Any numberValue = orb.create_any();
        numberValue.insert_long(number);
        event.filterable_data = new Property[] {
            new Property("symbol", symbolValue), new Property("price", priceValue), new Property("number", numberValue)
        };
        return event;
    }

    static Quote of(StructuredEvent event) {
        Property[] data = event.filterable_data;
        return new Quote(data[0].value.extract_string(), data[1].value.extract_double(), data[2].value.extract_long());
    }
}
