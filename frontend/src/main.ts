import "$lib/ui/base.css";
