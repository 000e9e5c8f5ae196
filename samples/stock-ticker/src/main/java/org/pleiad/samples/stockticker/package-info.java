/**
 * A stock exchange: quotes by symbol to the brokers that want them, and to one that was away.
 *
 * <p>Start reading at {@link org.pleiad.samples.stockticker.Brokers}, then
 * {@link org.pleiad.samples.stockticker.Portfolio}, and run it with {@code samples/stock-ticker/run}.
 *
 * <pre>{@code
 * quotes.events(EventForm.STRUCTURED, Interest.in("$symbol == 'IBM'"), Delivery.PULL).subscribe(broker);
 * }</pre>
 */
package org.pleiad.samples.stockticker;
