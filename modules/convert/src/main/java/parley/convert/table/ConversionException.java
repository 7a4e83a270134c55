package parley.convert.table;

/** A file that cannot be converted as asked. The message names the place and the value, then what may help. */
public final class ConversionException extends RuntimeException {

    public ConversionException(String message) {
        super(message);
    }

    public ConversionException(String message, Throwable cause) {
        super(message, cause);
    }
}
